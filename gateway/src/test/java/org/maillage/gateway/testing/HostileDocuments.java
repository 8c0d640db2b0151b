package org.maillage.gateway.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents made to cost a server dear, with the code that each is refused with. */
public final class HostileDocuments {

    public record Hostile(String name, String code, String document) {

        @Override
        public String toString() {
            return name;
        }
    }

    private HostileDocuments() {}

    public static List<Hostile> all() {
        var all = new ArrayList<Hostile>();
        large(all);
        deep(all);
        costly(all);
        crowded(all);
        invalid(all);
        return List.copyOf(all);
    }

    private static void large(List<Hostile> all) {
        add(all, "11 kB of spaces", "query-too-large", "{ __typename" + " ".repeat(11_000) + "}");
        add(all, "300 kB", "query-too-large", "{ __typename" + "#".repeat(300_000) + "\n}");
        add(all, "11 kB in a string", "query-too-large", "{ place(id: \"" + "x".repeat(11_000) + "\") { id } }");
        add(all, "four bytes a character", "query-too-large", "{ __typename } #" + "🏃".repeat(3_000));
        add(
                all,
                "1,100 tokens",
                "query-too-large",
                "{ " + "__typename ".repeat(700) + " me { " + "roles ".repeat(400) + "} }");
        add(all, "brackets without end", "query-too-deep", "{ place(id: " + "[".repeat(1_500) + " }");
        add(all, "a list of 2,000 numbers", "query-too-large", "{ place(id: [" + "1,".repeat(2_000) + "]) { id } }");
        add(all, "2,000 commas and dots", "query-too-large", "{ " + "...on Query{__typename}".repeat(400) + " }");
        add(all, "500 operations", "query-too-large", numbered(400, i -> "query Q" + i + " { me { roles } }"));
    }

    private static void deep(List<Hostile> all) {
        for (int levels : new int[] {8, 20, 60, 150}) {
            add(all, "networks of places, " + levels + " deep", "query-too-deep", nested(levels));
        }
        add(
                all,
                "parents of parents",
                "query-too-deep",
                "{ territory(code: \"24322\") " + "{ parent ".repeat(20) + "{ name }" + " }".repeat(20) + " }");
        add(
                all,
                "deep by fragments",
                "query-too-deep",
                "{ territory(code: \"24\") { ...f0 } } "
                        + numbered(20, i -> "fragment f" + i + " on Territory { parent { ...f" + (i + 1) + " } }")
                        + " fragment f20 on Territory { name }");
        add(
                all,
                "deep behind inline fragments",
                "query-too-deep",
                "{ territory(code: \"24\") " + "{ ... on Territory { parent ".repeat(18) + "{ name }"
                        + " } }".repeat(18) + " }");
        add(
                all,
                "deep introspection",
                "query-too-deep",
                "{ __schema { types " + "{ fields { type ".repeat(10) + "{ name }" + " } }".repeat(10) + " } }");
        add(
                all,
                "types of types",
                "query-too-deep",
                "{ __type(name: \"Place\") { fields { type " + "{ ofType ".repeat(20) + "{ name }" + " }".repeat(20)
                        + " } } }");
    }

    private static String nested(int levels) {
        return "{ networks " + "{ places { nodes { networks ".repeat(levels) + "{ name }" + " } } }".repeat(levels)
                + " }";
    }

    private static void costly(List<Hostile> all) {
        add(
                all,
                "a hundred of a hundred",
                "query-too-costly",
                "{ places(first: 100) { nodes { networks { places(first: 100) { nodes { name } } } } } }");
        add(
                all,
                "edges and nodes of a hundred",
                "query-too-costly",
                "{ places(first: 100) { nodes { spaces { name rates { unit } } } edges { node { spaces { name rates { unit } } } } } }");
        add(
                all,
                "the last hundred",
                "query-too-costly",
                "{ places(last: 100) { nodes { provenance { field } spaces { rates { unit } } networks { name } } } }");
        add(
                all,
                "a first of two thousand million",
                "query-too-costly",
                "{ places(first: 2000000000) { nodes { name } } }");
        add(
                all,
                "a first beyond a long",
                "query-too-costly",
                "{ places(first: 99999999999999999999999) { nodes { name } } }");
        add(
                all,
                "a negative page beside a large one",
                "query-too-costly",
                "{ a: places(first: -5) { totalCount } places(first: 6000) { nodes { id } } }");
        add(all, "fragments that double 25 times", "query-too-costly", doubling(25));
        add(all, "fragments that double 60 times", "query-too-costly", doubling(60));
        add(
                all,
                "parents of ten lists",
                "query-too-costly",
                "{ networks { places { nodes { spaces { rates { unit price { amount } } } } } } }");
        add(
                all,
                "twenty times a hundred places",
                "query-too-costly",
                "{ " + numbered(15, i -> "a" + i + ": places(first: 100) { nodes { spaces { name } } }") + " }");
        add(
                all,
                "by a variable's default",
                "query-too-costly",
                "query Q($n: Int = 5000) { places(first: $n) { nodes { name networks { name } } } }");
        add(
                all,
                "spaces and their places",
                "query-too-costly",
                "{ spaces(first: 100) { nodes { place { spaces { place { spaces { name } } } } } } }");
    }

    /** Each fragment spreads the next twice: 2^n fields, if anybody counted them one by one. */
    private static String doubling(int times) {
        return "{ places(first: 100) { nodes { ...f0 } } } "
                + numbered(times, i -> "fragment f%d on Place { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
                + " fragment f" + times + " on Place { name spaces { name rates { unit } } }";
    }

    private static void crowded(List<Hostile> all) {
        add(all, "31 aliases", "too-many-aliases", "{ " + numbered(31, i -> "a" + i + ": __typename") + " }");
        add(
                all,
                "150 aliases under one field",
                "too-many-aliases",
                "{ networks { " + numbered(150, i -> "a" + i + ": name") + " } }");
        add(
                all,
                "aliases in a fragment",
                "too-many-aliases",
                "{ networks { ...f } } fragment f on Network { "
                        + numbered(40, i -> "a" + i + ": places { totalCount }") + " }");
        add(all, "51 directives", "too-many-directives", "{ __typename " + "@skip(if: false) ".repeat(51) + "}");
        add(
                all,
                "directives on fragments",
                "too-many-directives",
                "{ " + "... @include(if: true) { me { subject } } ".repeat(60) + "}");
        add(all, "unknown directives", "too-many-directives", "{ __typename " + numbered(60, i -> "@a" + i) + " }");
        add(all, "21 root fields", "too-many-root-fields", "{ " + "me { subject } ".repeat(21) + "}");
        add(
                all,
                "root fields in fragments",
                "too-many-root-fields",
                "{ ...a ...b } fragment a on Query { " + "__typename ".repeat(15) + "} fragment b on Query { "
                        + "__typename ".repeat(15) + "}");
        add(all, "25 mutations", "too-many-root-fields", "mutation { " + "revokeGrant(id: \"1\") ".repeat(25) + "}");
    }

    private static void invalid(List<Hostile> all) {
        add(
                all,
                "fragments in a circle",
                "bad-request",
                "{ networks { ...a } } fragment a on Network { ...b } fragment b on Network { ...a }");
        add(
                all,
                "a fragment of itself",
                "bad-request",
                "{ networks { ...a } } fragment a on Network { places { nodes { networks { ...a } } } }");
        add(
                all,
                "fields that disagree",
                "bad-request",
                "{ " + "place(id: \"1\") { name: summary } place(id: \"1\") { name } ".repeat(9) + "}");
        add(all, "a hundred unknown fields", "bad-request", "{ networks { " + numbered(200, i -> "x" + i) + " } }");
        add(all, "braces without end", "query-too-deep", "{ a ".repeat(300));
    }

    private static String numbered(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }

    private static void add(List<Hostile> all, String name, String code, String document) {
        all.add(new Hostile(name, code, document));
    }
}
