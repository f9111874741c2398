"""Shows notes as Pelican does: its own reader of metadata, then Python-Markdown as it sets it up.

One line of JSON each way.
"""
import json
import logging
import os
import sys
import tempfile

from pelican.readers import MarkdownReader
from pelican.settings import DEFAULT_CONFIG

logging.disable(logging.CRITICAL)


def plain(value):
    if isinstance(value, list):
        return [plain(one) for one in value]
    if hasattr(value, "timestamp"):
        return {"time": int(value.timestamp() * 1000)}
    return str(value)


def show(reader, file, text):
    with open(file, "w", encoding="utf-8") as note:
        note.write(text)
    html, data = reader.read(file)
    return {"html": html, "data": {key: plain(value) for key, value in data.items()}}


reader = MarkdownReader(DEFAULT_CONFIG)
sys.stdin.reconfigure(encoding="utf-8", errors="surrogatepass")
with tempfile.TemporaryDirectory() as folder:
    for line in sys.stdin:
        try:
            answer = show(reader, os.path.join(folder, "note.md"), json.loads(line))
        except Exception as error:  # It is judged, whatever it is.
            answer = {"html": "", "error": repr(error)}
        print(json.dumps(answer), flush=True)
