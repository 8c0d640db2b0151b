package org.maillage.gateway.readmodel;

import java.util.Optional;

/** The kinds of public things that the read model holds, under the names that topics and feeds give them. */
public enum EntityKind {
    NETWORK("directory", "network"),
    PLACE("directory", "place"),
    SPACE("directory", "space");

    private final String service;
    private final String code;

    EntityKind(String service, String code) {
        this.service = service;
        this.code = code;
    }

    public String service() {
        return service;
    }

    public String code() {
        return code;
    }

    public String topic() {
        return "maillage." + service + "." + code + ".v1";
    }

    public static Optional<EntityKind> find(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
