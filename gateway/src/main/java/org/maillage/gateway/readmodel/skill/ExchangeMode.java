package org.maillage.gateway.readmodel.skill;

/** What a person asks for what she can do. */
public enum ExchangeMode {
    PAID,
    BARTER,
    VOLUNTEER,
    MENTORING
}
