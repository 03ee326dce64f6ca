"""``python -m watchbook.sharing > docs/exports.md``: what exports hold, from the code itself."""

import sys

from watchbook.sharing.formats import exports_page

sys.stdout.write(exports_page())
