"""JSON as every format here writes it: UTF-8, whole numbers without a point, one line."""

from __future__ import annotations

import json
import math
from typing import Any

from watchbook.sharing.guard import writable


def json_bytes(told: Any) -> bytes:
    """Plain data as one line of JSON, its keys in the order given."""
    text = json.dumps(_whole(told), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return writable(text).encode()


def _whole(told: Any) -> Any:
    if isinstance(told, float):
        if not math.isfinite(told):
            return None
        return int(told) if told.is_integer() else told
    if isinstance(told, dict):
        return {name: _whole(one) for name, one in told.items()}
    return [_whole(one) for one in told] if isinstance(told, list | tuple) else told
