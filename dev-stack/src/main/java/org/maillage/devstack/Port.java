package org.maillage.devstack;

/** A port that the stack listens on, with the variable that moves it. */
public enum Port {
    GATEWAY("MAILLAGE_GATEWAY_PORT", 8080),
    DIRECTORY("MAILLAGE_DIRECTORY_PORT", 8081),
    FUNDING("MAILLAGE_FUNDING_PORT", 8082),
    MOBILITY("MAILLAGE_MOBILITY_PORT", 8083),
    KEYCLOAK("MAILLAGE_KEYCLOAK_PORT", 8180),
    KEYCLOAK_MANAGEMENT("MAILLAGE_KEYCLOAK_MANAGEMENT_PORT", 9180),
    POSTGRES("MAILLAGE_POSTGRES_PORT", 5433),
    KAFKA("MAILLAGE_KAFKA_PORT", 9092),
    KAFKA_CONTROLLER("MAILLAGE_KAFKA_CONTROLLER_PORT", 9093),
    MAIL("MAILLAGE_MAIL_PORT", 3025),
    MAILBOX("MAILLAGE_MAILBOX_PORT", 8025);

    private final String variable;
    private final int usual;

    Port(String variable, int usual) {
        this.variable = variable;
        this.usual = usual;
    }

    public String variable() {
        return variable;
    }

    public int usual() {
        return usual;
    }
}
