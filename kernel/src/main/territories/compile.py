#!/usr/bin/env python3
"""Compile the territories of the kernel from the two published tables.

    python3 compile.py communes_france_entiere.csv communes_centres_2018.csv > territories.tsv

Names of regions and departments are in official-names.tsv beside this script. Sources and licences: NOTICE.

Columns: type, code, name, parent, population, postcodes, former codes, latitude, longitude, basis of the centre.
type      N country, R region, D department, C commune, A arrondissement of a commune, G delegated or associated commune
parent    region of a department, EPCI of a commune, commune of an arrondissement or of a delegated commune
basis     P centre of the commune's polygon, F mean of the communes it absorbed, N mean of the communes of its postcodes,
          empty where no centre is known (overseas collectivities). An arrondissement has none of its own.
"""
import csv
import os
import sys

LETTERS = {
    "commune-actuelle": "C",
    "arrondissement-municipal": "A",
    "commune-deleguee": "G",
    "commune-associee": "G",
}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def mean(points):
    return tuple(round(sum(p[i] for p in points) / len(points), 5) for i in (0, 1))


def main(communes_path, centres_path):
    centres = {r["code_insee"]: (float(r["lat"]), float(r["lon"])) for r in rows(centres_path)}
    communes = rows(communes_path)
    current = [r for r in communes if r["type"] == "commune-actuelle"]
    by_postcode = {}
    for row in current:
        for postcode in filter(None, row["codes_postaux"].split("|")):
            by_postcode.setdefault(postcode, []).append(row)

    def centre(row):
        if LETTERS[row["type"]] != "C":
            return None, ""
        own = centres.get(row["code_insee"])
        if own:
            return own, "P"
        former = [centres[c] for c in row["anciens_codes"].split("|") if c in centres]
        if former:
            return mean(former), "F"
        near = [
            centres[n["code_insee"]]
            for postcode in filter(None, row["codes_postaux"].split("|"))
            for n in by_postcode[postcode]
            if n["departement"] == row["departement"] and n["code_insee"] in centres
        ]
        return (mean(near), "N") if near else (None, "")

    def line(letter, code, name, parent="", population="", postcodes="", former="", at=None, basis=""):
        print("\t".join([letter, code, name, parent, population, postcodes, former,
                         "%.5f" % at[0] if at else "", "%.5f" % at[1] if at else "", basis]).rstrip("\t"))

    region_of = {r["departement"]: r["region"] for r in current}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "official-names.tsv"), encoding="utf-8") as f:
        for official in f:
            level, code, name = official.rstrip("\n").split("\t")
            line(level[0] if level != "COUNTRY" else "N", code, name, region_of[code] if level == "DEPARTMENT" else "")
    order = {"C": 0, "A": 1, "G": 2}
    for row in sorted(communes, key=lambda r: (order[LETTERS[r["type"]]], r["code_insee"], r["nom"])):
        at, basis = centre(row)
        letter = LETTERS[row["type"]]
        line(letter, row["code_insee"], row["nom"], row["epci"] if letter == "C" else row["commune_parente"],
             row["population"], row["codes_postaux"], row["anciens_codes"], at, basis)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main(*sys.argv[1:3])
