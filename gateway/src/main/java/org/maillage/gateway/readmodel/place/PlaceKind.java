package org.maillage.gateway.readmodel.place;

/** What a place is; several may apply. A code that this gateway does not know yet is read as OTHER. */
public enum PlaceKind {
    COWORKING,
    FABLAB,
    MAKERSPACE,
    HACKERSPACE,
    LIVING_LAB,
    CULTURAL,
    SHARED_WORKSHOP,
    FOOD,
    FARM,
    SHARED_KITCHEN,
    DIGITAL_MEDIATION,
    REPAIR_CAFE,
    RESOURCE_CENTRE,
    SOCIAL_CAFE,
    LODGING,
    TRAINING_CENTRE,
    OTHER
}
