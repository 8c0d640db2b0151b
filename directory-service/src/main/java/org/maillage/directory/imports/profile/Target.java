package org.maillage.directory.imports.profile;

import java.util.Set;

/** What the rows of a file become, and which fields a profile may fill. */
public enum Target {
    PLACES(
            Set.of(
                    "name",
                    "summary",
                    "description",
                    "status",
                    "mobility",
                    "website",
                    "openingHours",
                    "openedOn",
                    "holder",
                    "legalForm",
                    "managementModel",
                    "builtSurfaceM2",
                    "outdoorSurfaceM2",
                    "accessibility",
                    "licence",
                    "geoPrecision",
                    "identifiers",
                    "identifiers.SIRET",
                    "identifiers.SIREN",
                    "identifiers.RNA",
                    "identifiers.RIDET",
                    "identifiers.OSM",
                    "identifiers.WIKIDATA",
                    "identifiers.BAN"),
            Set.of("kinds", "services", "audiences", "accessModes", "labels"),
            true,
            "socialNetworks"),
    SOLUTIONS(
            Set.of("name", "summary", "url", "licence", "freeSoftware", "commonId"),
            Set.of("needs", "alternativesTo"),
            false,
            ""),
    HOSTS(
            Set.of("name", "legalForm", "economicModel", "website", "yearlyBudget", "yearlyHours", "openToNewUsers"),
            Set.of("charters", "support", "solutionIds"),
            true,
            "");

    private static final Set<String> ADDRESS = Set.of(
            "address.street",
            "address.complement",
            "address.postcode",
            "address.commune",
            "address.inseeCode",
            "address.latitude",
            "address.longitude",
            "address.point");
    private static final Set<String> NETWORKS =
            Set.of("facebook", "instagram", "x", "linkedin", "mastodon", "youtube", "peertube", "other");

    private final Set<String> single;
    private final Set<String> lists;
    private final boolean located;
    private final String links;

    Target(Set<String> single, Set<String> lists, boolean located, String links) {
        this.single = single;
        this.lists = lists;
        this.located = located;
        this.links = links;
    }

    boolean has(String field) {
        return single.contains(field)
                || lists.contains(field)
                || located && ADDRESS.contains(field)
                || !links.isEmpty() && isLink(field);
    }

    public boolean isList(String field) {
        return lists.contains(field);
    }

    public boolean hasLinks() {
        return !links.isEmpty();
    }

    private boolean isLink(String field) {
        return field.equals(links)
                || field.startsWith(links + '.') && NETWORKS.contains(field.substring(links.length() + 1));
    }
}
