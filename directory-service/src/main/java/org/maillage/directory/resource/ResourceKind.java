package org.maillage.directory.resource;

/** What a resource is. The sessions of a training offer are events. */
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
