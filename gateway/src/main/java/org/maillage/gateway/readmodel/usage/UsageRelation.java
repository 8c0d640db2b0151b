package org.maillage.gateway.readmodel.usage;

/** What a place has to do with a common. */
public enum UsageRelation {
    INTERESTED,
    USES,
    STOPPED
}
