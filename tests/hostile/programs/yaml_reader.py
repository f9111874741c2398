"""Reads front matter as PyYAML does, in Python and in C. One line of JSON each way."""

import datetime
import json
import sys

import yaml

LOADERS = [yaml.SafeLoader] + ([yaml.CSafeLoader] if hasattr(yaml, "CSafeLoader") else [])


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, datetime.datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=datetime.timezone.utc)
        return {"time": round(aware.timestamp() * 1000)}
    if isinstance(value, datetime.date):
        midnight = datetime.datetime.combine(value, datetime.time(), datetime.timezone.utc)
        return {"time": round(midnight.timestamp() * 1000)}
    if isinstance(value, (bytes, set)):
        return {"other": repr(value)}
    return value


def read(lines):
    try:
        found = [plain(yaml.load(lines, Loader=loader)) for loader in LOADERS]
    except Exception as error:
        return {"error": str(error)}
    if any(other != found[0] for other in found):
        return {"error": "its two readers differ: " + json.dumps(found)}
    return {"data": found[0]}


for line in sys.stdin:
    print(json.dumps(read(json.loads(line)), allow_nan=True), flush=True)
