package org.maillage.gateway.readmodel.resource;

/** What a resource is made for. */
public enum ResourceKind {
    COMMUNICATION_KIT,
    PEDAGOGICAL_KIT,
    TEMPLATE,
    GUIDE,
    TRAINING_OFFER,
    TOOLBOX,
    PRACTICE_REPORT,
    MANIFESTO
}
