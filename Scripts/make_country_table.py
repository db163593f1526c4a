"""Write CountryTable.swift: Gleditsch-Ward number, ISO 3166-1 alpha-3 code and UCDP name of every country.

Needs the PyPI package country_converter (its country_data.tsv is read; 1.3.2 was used). The corrections
below follow the country_id and country columns of UCDP GED 19.1 to 24.1 and the country-year file 25.1.
Usage: python3 Scripts/make_country_table.py > Sources/ClioModel/Places/CountryTable.swift
"""

import csv
import importlib.util
import pathlib
import re
import sys

# Numbers that UCDP uses for a present state and country_converter does not (it follows other lists there:
# 315, 340, 680 and 817), or that it leaves out (the Vatican).
NUMBERS = {"CZE": 316, "SRB": 345, "VAT": 327, "VNM": 816, "YEM": 678}

# States with no ISO code: those that ended, and two microstates that are on the Gleditsch-Ward list only.
# Hyderabad and South Vietnam come from the UCDP/PRIO conflict files; their names there are used.
NO_ISO = {
    265: "German Democratic Republic",
    315: "Czechoslovakia",
    396: "Abkhazia",
    397: "South Ossetia",
    680: "Yemen (South Yemen)",
    751: "Hyderabad",
    817: "South Vietnam",
}

# The name of the newest UCDP file, where it is not country_converter's short name.
UCDP_NAMES = {
    2: "United States of America",
    56: "Saint Lucia",
    57: "Saint Vincent and the Grenadines",
    58: "Antigua & Barbuda",
    60: "Saint Kitts and Nevis",
    316: "Czech Republic",
    327: "Vatican City State",
    345: "Serbia (Yugoslavia)",
    346: "Bosnia-Herzegovina",
    365: "Russia (Soviet Union)",
    402: "Cape Verde",
    437: "Ivory Coast",
    484: "Congo",
    490: "DR Congo (Zaire)",
    552: "Zimbabwe (Rhodesia)",
    572: "Kingdom of eSwatini (Swaziland)",
    580: "Madagascar (Malagasy)",
    640: "Turkey",
    678: "Yemen (North Yemen)",
    775: "Myanmar (Burma)",
    811: "Cambodia (Kampuchea)",
    816: "Vietnam (North Vietnam)",
    835: "Brunei",
    860: "East Timor",
    987: "Federated States of Micronesia",
    990: "Samoa (Western Samoa)",
}

# Further spellings: those of older UCDP files, and common English ones. country_converter's short name is
# added by itself. A name may not stand for two countries. Palestine is absent on purpose: UCDP files events
# there under Israel (666), but that makes it no other name of Israel. So for Western Sahara and Morocco (600).
OTHER_NAMES = {
    2: ["USA", "US"],
    31: ["The Bahamas"],
    56: ["St Lucia"],
    57: ["St Vincent and the Grenadines"],
    60: ["St Kitts and Nevis"],
    200: ["UK", "Great Britain"],
    210: ["The Netherlands"],
    260: ["West Germany", "Federal Republic of Germany"],
    265: ["East Germany", "GDR"],
    316: ["The Czech Republic"],
    317: ["Slovak Republic"],
    327: ["Vatican City", "Holy See"],
    343: ["Macedonia", "Macedonia, FYR", "FYR Macedonia"],
    345: ["Yugoslavia", "Serbia and Montenegro"],
    346: ["Bosnia & Herzegovina", "Bosnia"],
    359: ["Republic of Moldova"],
    360: ["Rumania"],
    365: ["Russian Federation", "Soviet Union", "USSR"],
    403: ["São Tomé and Príncipe"],
    404: ["Guinea Bissau"],
    420: ["The Gambia"],
    437: ["Cote d'Ivoire"],
    482: ["CAR"],
    484: ["Republic of the Congo", "Republic of Congo", "Congo-Brazzaville"],
    490: ["Democratic Republic of the Congo", "Democratic Republic of Congo", "DRC", "Congo-Kinshasa", "Zaire"],
    552: ["Rhodesia"],
    572: ["eSwatini (Swaziland)", "Swaziland"],
    580: ["Malagasy"],
    640: ["Turkiye"],
    652: ["Syrian Arab Republic"],
    678: ["North Yemen"],
    680: ["South Yemen"],
    696: ["UAE"],
    712: ["Mongolian People's Republic"],
    731: ["Democratic People's Republic of Korea", "DPRK"],
    732: ["Republic of Korea"],
    775: ["Burma"],
    780: ["Ceylon"],
    811: ["Kampuchea"],
    812: ["Lao PDR"],
    816: ["Viet Nam", "North Vietnam"],
    840: ["The Philippines"],
    860: ["Timor Leste"],
    987: ["Micronesia"],
    990: ["Western Samoa"],
}

TEMPLATE = '''// Made by Scripts/make_country_table.py; do not edit by hand.

extension Country {
  /// Every country that UCDP codes: Gleditsch-Ward number, ISO 3166-1 alpha-3 code (nil where ISO has none,
  /// as for states that no longer exist) and the name UCDP uses. Kosovo has the user-assigned code XKX.
  static let all: [Country] = parse(table)

  /// Other spellings of those names: of older UCDP files, and common English ones.
  static let otherNames: [(gwNumber: Int, name: String)] = rows(of: otherNamesTable, columns: 2).map {
    (gwNumber: $0.gwNumber, name: String($0.fields[1]))
  }

  private static func parse(_ table: String) -> [Country] {
    rows(of: table, columns: 3).map { row in
      let iso3 = row.fields[1].isEmpty ? nil : String(row.fields[1])
      return Country(gwNumber: row.gwNumber, iso3: iso3, name: String(row.fields[2]))
    }
  }

  /// The lines of a table, cut at the bars; the first field of each is the Gleditsch-Ward number.
  private static func rows(of table: String, columns: Int) -> [(gwNumber: Int, fields: [Substring])] {
    table.split(separator: "\\n").map { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == columns, let gwNumber = Int(fields[0]) else {
        preconditionFailure("malformed line in the country table: \\(line)")
      }
      return (gwNumber: gwNumber, fields: fields)
    }
  }

  private static let table = #"""
@TABLE@
    """#

  private static let otherNamesTable = #"""
@OTHER@
    """#
}
'''


def read_package():
    """Yield (number or None, ISO code, short name); the file is read as it is, as importing it needs pandas."""
    spec = importlib.util.find_spec("country_converter")
    if spec is None:
        sys.exit("country_converter is not installed: pip install country_converter")
    path = pathlib.Path(spec.submodule_search_locations[0]) / "country_data.tsv"
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            number = int(float(row["GWcode"])) if row["GWcode"] else None
            yield number, row["ISO3"], row["name_short"]


def check(countries, others):
    """Stop when a number, a code or a name is not unique, or could not be written on a line."""
    codes = [iso3 for iso3, _ in countries.values() if iso3]
    if len(set(codes)) != len(codes) or not all(re.fullmatch("[A-Z]{3}", code) for code in codes):
        sys.exit("ISO codes are not unique or not three letters")
    unknown = (set(UCDP_NAMES) | set(OTHER_NAMES)) - set(countries)
    if unknown or set(NUMBERS) - set(codes):
        sys.exit(f"corrections for countries that are not there: {sorted(unknown)}, {sorted(NUMBERS)}")
    seen = {}
    for number, name in [(number, name) for number, (_, name) in countries.items()] + others:
        if not name or re.search(r'[|\n\r"]', name):
            sys.exit(f"name cannot be written: {name!r}")
        if name.casefold() in seen:
            sys.exit(f"{name!r} stands for {seen[name.casefold()]} and {number}")
        seen[name.casefold()] = number


def main():
    countries = {number: ("", name) for number, name in NO_ISO.items()}
    others = []
    for number, iso3, short_name in read_package():
        number = NUMBERS.get(iso3, number)
        if number is None:
            continue
        if number in countries:
            sys.exit(f"two countries have the number {number}")
        name = UCDP_NAMES.get(number, short_name)
        countries[number] = (iso3, name)
        if name != short_name:
            others.append((number, short_name))
    others += [(number, name) for number, names in OTHER_NAMES.items() for name in names]
    others.sort(key=lambda pair: pair[0])
    check(countries, others)

    table = "\n".join(f"    {number}|{iso3}|{name}" for number, (iso3, name) in sorted(countries.items()))
    other = "\n".join(f"    {number}|{name}" for number, name in others)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(TEMPLATE.replace("@TABLE@", table).replace("@OTHER@", other))


if __name__ == "__main__":
    main()
