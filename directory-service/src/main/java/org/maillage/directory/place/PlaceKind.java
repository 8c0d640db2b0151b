package org.maillage.directory.place;

/** What a third place is; several may apply. Labels and mappings are in the vocabulary {@code kinds}. */
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
