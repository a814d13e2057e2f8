"""Load a file with rdflib, print it as N-Quads, or answer queries over it as JSON."""

import json
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False


def load(path, form):
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(path, format={"ntriples": "nt", "jsonld": "json-ld"}.get(form, form))
    return dataset


def read(path, form):
    dataset = load(path, form)
    own = {str(dataset.default_context.identifier), "file://" + path}
    for subject, predicate, value, graph in dataset.quads():
        name = str(graph.identifier if hasattr(graph, "identifier") else graph)
        # rdflib names the graph of a file without graphs after the file, or by a blank node.
        named = "" if name in own or not ":" in name else f" <{name}>"
        print(f"{subject.n3()} {predicate.n3()} {literal(value)}{named} .")


def literal(value):
    if not isinstance(value, rdflib.Literal):
        return value.n3()
    text = json.dumps(str(value), ensure_ascii=False)
    if value.language:
        return f"{text}@{value.language}"
    return f"{text}^^<{value.datatype}>" if value.datatype else text


def ask(path, queries):
    graph = rdflib.Graph().parse(path, format="nt")
    for name, query in queries.items():
        answer = json.loads(graph.query(query).serialize(format="json"))
        print(json.dumps([name, answer]))


if __name__ == "__main__":
    if sys.argv[1] == "read":
        read(sys.argv[2], sys.argv[3])
    elif sys.argv[1] == "load":
        load(sys.argv[2], sys.argv[3])
    else:
        ask(sys.argv[2], json.load(sys.stdin))
