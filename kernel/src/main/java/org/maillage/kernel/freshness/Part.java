package org.maillage.kernel.freshness;

/** What of a place is verified on its own: for how many days it stays fresh, and how much it weighs in the place's score. */
public enum Part {
    IDENTITY(365, 3),
    ADDRESS(365, 2),
    OPENING_HOURS(180, 2),
    SPACES(365, 1),
    EQUIPMENT(365, 1),
    SKILLS(365, 1),
    TARIFFS(180, 2);

    private final int days;
    private final int weight;

    Part(int days, int weight) {
        this.days = days;
        this.weight = weight;
    }

    /** The longest period in days; a network may shorten it, never lengthen it. */
    public int days() {
        return days;
    }

    public int weight() {
        return weight;
    }
}
