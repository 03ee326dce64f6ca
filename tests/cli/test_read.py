"""The command itself: streams, exit codes, and no traceback ever. All sentences are invented."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from watchbook.cli import main

NEWS = "North Korea fired a ballistic missile from Wonsan on Tuesday, Seoul's army said."
WATCHBOOK = [sys.executable, "-m", "watchbook"]
ROOT = Path(__file__).resolve().parents[2]
ENV = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [*WATCHBOOK, *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, env=ENV, timeout=60)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(NEWS)
    return path


def test_json_is_a_line_for_each_report(story: Path) -> None:
    done = run("read", story, "--json", "--published", "2031-03-11T02:00Z", "--all")
    (line,) = done.stdout.splitlines()
    report = json.loads(line)["report"]
    assert (report["id"], report["text"]) == ("story.txt", NEWS)
    assert (report["published"], report["published_at"]) == ("2031-03-11", "2031-03-11T02:00:00Z")
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_card_goes_to_standard_output_without_colour_codes(story: Path) -> None:
    done = run("read", story, "--show-text", "--explain", "--all")
    assert done.returncode == 0 and done.stderr == b""
    assert b"story.txt" in done.stdout and b"\x1b" not in done.stdout


def test_standard_input_is_read() -> None:
    done = run("read", "-", "--json", "--all", stdin=NEWS.encode())
    assert json.loads(done.stdout)["report"]["id"] == "stdin"
    done = run("read", "-", stdin=b"")
    assert (done.returncode, done.stdout.strip()) == (1, b"")


def test_what_cannot_be_read_is_told_on_standard_error_and_the_rest_is_read(
    story: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken.jsonl").write_text('{"id": \n{"id": "b", "text": "x"}\n{"text": "x"}\n')
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    done = run("read", tmp_path, tmp_path / "nowhere", "--json")
    assert done.returncode == 1
    assert [json.loads(line)["report"]["id"] for line in done.stdout.splitlines()] == [
        "b",
        "story.txt",
    ]
    told = done.stderr.decode().splitlines()
    assert len(told) == 5
    assert told[0].startswith("watchbook: ") and "binary.txt: is binary" in told[0]
    assert "broken.jsonl:1: is no JSON" in told[1]
    assert "broken.jsonl:3: has no id" in told[2]
    assert "empty.txt: is empty" in told[3]
    assert "nowhere: does not exist" in told[4]


def test_a_note_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "f.jsonl").write_text('{"id": "1", "text": "x"}\n' * 2)
    done = run("read", tmp_path, "--json")
    assert done.returncode == 0 and b"came before" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["read"],
        ["reed", "x"],
        ["read", "x", "--published", "soon"],
        ["read", "x", "--jobs", "0"],
        ["read", "x", "--jobs", "many"],
        ["read", "x", "--no-such-option"],
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["--version"]])
def test_help_is_there(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 0
    assert "watchbook" in capsys.readouterr().out


def test_whoever_reads_our_output_may_stop_reading(tmp_path: Path) -> None:
    feed = tmp_path / "feed.jsonl"
    feed.write_text("".join(f'{{"id": "{at}", "text": "x"}}\n' for at in range(50_000)))
    command = [*WATCHBOOK, "read", str(feed), "--json"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def _heed_ctrl_c() -> None:
    """As on a terminal: a shell that runs the tests in the background has it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_stops_it_without_a_traceback(tmp_path: Path, jobs: str) -> None:
    pipe = tmp_path / "endless.jsonl"
    os.mkfifo(pipe)
    command = [*WATCHBOOK, "read", str(pipe), "--json", "--all", "--jobs", jobs]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENV,
        start_new_session=True,
        preexec_fn=_heed_ctrl_c,
    ) as process:
        with pipe.open("wb", buffering=0) as feed:
            for at in range(1000):
                feed.write(b'{"id": "%d", "text": "A missile was fired."}\n' % at)
            assert process.stdout and process.stderr
            process.stdout.readline()
            time.sleep(0.2)
            os.killpg(process.pid, signal.SIGINT)
            assert process.wait(timeout=60) == 130
        assert process.stderr.read() == b"watchbook: stopped\n"


def test_a_command_starts_at_once() -> None:
    code = (
        "import sys, watchbook.cli; watchbook.cli.build_parser(); "
        "heavy = {'rich', 'msgspec', 'selectolax', 'sqlalchemy', 'pyarrow', 'xlsxwriter', 'rensa', "
        "'watchbook.knowledge', 'watchbook.reading', 'watchbook.book', "
        "'watchbook.sharing.exporting'}; "
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=ENV)
    assert done.stderr == b""
