"""The peer of pages.py: the same rows as a plain table, and a Datasette page of the same figures as Clio's."""
import csv
import json
import sqlite3

from pages_servers import stop

TEXTS = {"dyad_name", "side_a", "side_b", "country", "region", "date_start", "date_end", "latitude", "longitude"}
MINE = ("(side_a_new_id in (234, 6318) or side_b_new_id in (234, 6318))"
        " and country in ('Afghanistan', 'Pakistan') and year >= 2015")
# For the group's own rows, and for a ranking of everybody, which then reads no row.
INDEXES = [
    "side_a_new_id, country, year", "side_b_new_id, country, year", "country",
    "year, side_a_new_id, side_b_new_id, type_of_violence, country, side_a, side_b, best"]
VIEW = f"""create view khorasan as select *,
  case when side_a_new_id in (234, 6318) then side_b else side_a end as other,
  case when type_of_violence = 3 then 0 when side_a_new_id in (234, 6318) then deaths_a else deaths_b end as suffered,
  case when type_of_violence = 3 then 0 when side_a_new_id in (234, 6318) then deaths_b else deaths_a end as opponent,
  case when type_of_violence = 3 then best else 0 end as onesided,
  case when type_of_violence = 3 then 0 else deaths_civilians end as collateral,
  case when type_of_violence = 3 then 0 else deaths_unknown end as unknown
  from events where {MINE}"""
FIGURES = ("count(*) as events, sum(best > 0) as deadly, sum(low) as low, sum(best) as best, sum(high) as high,"
           " sum(suffered) as suffered, sum(opponent) as opponent, sum(onesided) as onesided,"
           " sum(collateral) as collateral, sum(unknown) as unknown")
# One question for each part of the page; the whole is added up from the years. Everybody else is ranked as coded, and
# the rest of IS without these rows.
QUESTIONS = {
    "years": f"select year as label, {FIGURES} from khorasan group by year",
    "opponents": f"select other as label, {FIGURES} from khorasan where type_of_violence < 3 group by other"
                 " order by best desc, events desc limit 10",
    "countries": f"select country as label, {FIGURES} from khorasan group by country order by best desc",
    "deadliest": "select id, date_start, date_end, country, dyad_name, low, best, high from khorasan"
                 " order by best desc, id limit 10",
    "ranks": f"""with pairs as materialized (
        select side_a_new_id as a, side_a, side_b_new_id as b, case when type_of_violence < 3 then side_b end as side_b,
          sum(best) as best from events where year = 2018 and not ({MINE})
        group by side_a_new_id, side_b_new_id, type_of_violence),
      sides as (select a as id, side_a as side, best from pairs union all select b, side_b, best from pairs),
      groups as (select sum(best) as best from sides where side not like 'Government of%' group by id),
      own as (select sum(best) as best from khorasan where year = 2018)
      select 'deaths' as label, (select count(*) + 1 from groups where best > own.best) as rank, own.best from own""",
}
HEADS = ["events", "deadly", "low", "best", "high", "suffered", "opponent", "onesided", "collateral", "unknown"]
# Questions stand in it as names between ampersands.
TEMPLATE = """{% extends "default:base.html" %}
{% macro table(heads, rows) %}<table><thead><tr>{% for head in heads %}<th>{{ head }}</th>{% endfor %}</tr></thead>
<tbody>{% for row in rows %}<tr>{% for head in heads %}<td>{{ row[head] }}</td>{% endfor %}</tr>
{% endfor %}</tbody></table>{% endmacro %}
{% set figures = &HEADS& %}
{% block title %}Islamic State Khorasan{% endblock %}
{% block content %}<h1>Islamic State Khorasan</h1>
{% set years = &years& %}<h2>Deaths by year</h2>{{ table(["label"] + figures, years) }}
<table><tr><td>all</td>{% for head in figures %}<td>{{ years | sum(attribute=head) }}</td>{% endfor %}</tr></table>
<h2>Opponents</h2>{{ table(["label"] + figures, &opponents&) }}
<h2>Countries</h2>{{ table(["label"] + figures, &countries&) }}
<h2>Rank in 2018 among non-state groups</h2>{{ table(["label", "rank", "best"], &ranks&) }}
<h2>Deadliest events</h2>
{{ table(["id", "date_start", "date_end", "country", "dyad_name", "low", "best", "high"], &deadliest&) }}
{% endblock %}"""


def make_database(data, path):
    """The file as one plain table, with indexes that the page's questions can be answered from."""
    with open(data, newline="", encoding="utf-8") as file, sqlite3.connect(path) as database:
        rows = csv.reader(file)
        heads = next(rows)
        missing = {"id", "side_a_new_id", "country", "best"} - set(heads)
        if missing:
            stop(f"{data}: expected UCDP GED 19.1 with its header, found no {', '.join(sorted(missing))}")
        database.execute(
            "create table events (" + ", ".join(
                name + (" integer primary key" if name == "id" else " text" if name in TEXTS else " integer")
                for name in heads) + ")")
        database.executemany(f"insert into events values ({', '.join('?' * len(heads))})", rows)
        for number, columns in enumerate(INDEXES):
            database.execute(f"create index events_{number} on events ({columns})")
        database.execute(VIEW)
        database.execute("analyze")
    database.close()


def make_site(folder):
    pages = folder / "templates/pages"
    pages.mkdir(parents=True)
    text = TEMPLATE.replace("&HEADS&", json.dumps(HEADS))
    for name, question in QUESTIONS.items():
        text = text.replace(f"&{name}&", f"sql({json.dumps(' '.join(question.split()))}, database='ucdp')")
    (pages / "khorasan.html").write_text(text, encoding="utf-8")
