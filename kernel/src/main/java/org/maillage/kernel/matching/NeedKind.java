package org.maillage.kernel.matching;

/** What a need is for. Hosts are suggested for the first four. */
public enum NeedKind {
    TOOL,
    HOSTING,
    SUPPORT,
    TRAINING,
    EQUIPMENT,
    SKILL,
    SPACE,
    OTHER
}
