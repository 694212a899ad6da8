"""Opens an XLIFF file with translate-toolkit, puts words beside each source that another file of the kind
"source<TAB>translation" names, and saves it: what a person does in a program built on it."""

import sys

from translate.storage import xliff

opened, saved, words = sys.argv[1:]
with open(words, encoding="utf-8") as lines:
    translations = dict(line.rstrip("\n").split("\t") for line in lines)
store = xliff.xlifffile.parsefile(opened)
for unit in store.units:
    if unit.source in translations:
        unit.target = translations[unit.source]
        unit.markapproved()
store.savefile(saved)
