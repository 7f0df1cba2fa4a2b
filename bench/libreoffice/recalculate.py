"""Opens workbooks with LibreOffice and times its hard recalculation: python3 recalculate.py SOFFICE FILE...

Writes one line of JSON: for each file the milliseconds of each recalculation after the first, and what stands in the
second column of the sheet Verdicts, its header left out. Needs LibreOffice's Python bridge (the module uno).
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

RUNS = 5
LONGEST_START_SECONDS = 60


def connected(pipe):
    """The desktop of the LibreOffice that listens there, once it has started."""
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    end = time.monotonic() + LONGEST_START_SECONDS
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def measured(desktop, path):
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, (hidden,))
    milliseconds = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        document.calculateAll()
        milliseconds.append((time.perf_counter() - began) * 1000)
    sheet = document.Sheets.getByName("Verdicts")
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    rows = sheet.getCellRangeByPosition(0, 1, 1, cursor.RangeAddress.EndRow).getDataArray()
    document.close(True)
    return {"milliseconds": milliseconds[1:], "verdicts": [list(row) for row in rows]}


def main(soffice, files):
    folder = tempfile.mkdtemp(prefix="ddscp-recalculate-")
    pipe = f"ddscp{os.getpid()}"
    office = subprocess.Popen(
        [soffice, "--headless", "--norestore", f"-env:UserInstallation={uno.systemPathToFileUrl(folder)}", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = connected(pipe)
        print(json.dumps([measured(desktop, file) for file in files]))
        try:
            desktop.terminate()
        except Exception:
            pass  # It closes the connection as it ends.
        office.wait(timeout=30)
    finally:
        if office.poll() is None:
            office.kill()
        shutil.rmtree(folder, ignore_errors=True)


main(sys.argv[1], sys.argv[2:])
