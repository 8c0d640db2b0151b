package org.maillage.directory.skill;

/** What a skill is offered for. Labels are in the vocabulary {@code exchangeModes}. */
public enum ExchangeMode {
    PAID,
    BARTER,
    VOLUNTEER,
    MENTORING
}
