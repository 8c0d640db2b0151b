package org.maillage.kernel.calendar;

/** The properties that RFC 5545 has no name for; who does not know them passes them over. */
public final class Extensions {

    public static final String KIND = "X-MAILLAGE-KIND";
    public static final String STATUS = "X-MAILLAGE-STATUS";
    public static final String PRICE = "X-MAILLAGE-PRICE";
    public static final String ONLINE = "X-MAILLAGE-ONLINE";
    public static final String CANCEL_REASON = "X-MAILLAGE-CANCEL-REASON";

    /** Minimum, suggested and maximum in euros, the last two possibly empty: {@code 5.00/10.00/}. */
    public static final String SLIDING_SCALE = "X-MAILLAGE-SLIDING-SCALE";

    /** Parted by {@code |}. */
    public static final String SKILLS = "X-MAILLAGE-SKILLS";

    /**
     * Street, complement, postcode, commune, INSEE code and precision, parted by {@code |}; coordinates are in GEO. Empty
     * when the event has no address of its own, and LOCATION is its place's.
     */
    public static final String ADDRESS = "X-MAILLAGE-ADDRESS";

    private Extensions() {}
}
