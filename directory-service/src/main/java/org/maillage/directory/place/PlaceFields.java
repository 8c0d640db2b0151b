package org.maillage.directory.place;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.ADDRESS;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.directory.address.Address;
import org.maillage.directory.sheet.SheetField;
import org.maillage.directory.web.Link;
import org.maillage.kernel.freshness.Part;

/** The fields of a place's sheet. */
public final class PlaceFields {

    public static final SheetField<String> NAME = one("name", IDENTITY, String.class);
    public static final SheetField<List<PlaceKind>> KINDS = many("kinds", IDENTITY, PlaceKind.class);
    public static final SheetField<String> SUMMARY = one("summary", IDENTITY, String.class);
    public static final SheetField<String> DESCRIPTION = one("description", IDENTITY, String.class);
    public static final SheetField<PlaceStatus> STATUS = one("status", IDENTITY, PlaceStatus.class);
    public static final SheetField<Itinerance> MOBILITY = one("mobility", ADDRESS, Itinerance.class);
    public static final SheetField<List<Stop>> STOPS = many("stops", ADDRESS, Stop.class);
    public static final SheetField<Address> LOCATED = one("address", ADDRESS, Address.class);
    public static final SheetField<String> WEBSITE = one("website", IDENTITY, String.class);
    public static final SheetField<List<Link>> SOCIAL_NETWORKS = many("socialNetworks", IDENTITY, Link.class);
    public static final SheetField<String> OPENING_HOURS = one("openingHours", Part.OPENING_HOURS, String.class);
    public static final SheetField<LocalDate> OPENED_ON = one("openedOn", IDENTITY, LocalDate.class);
    public static final SheetField<String> HOLDER = one("holder", IDENTITY, String.class);
    public static final SheetField<String> LEGAL_FORM = one("legalForm", IDENTITY, String.class);
    public static final SheetField<String> MANAGEMENT_MODEL = one("managementModel", IDENTITY, String.class);
    public static final SheetField<Integer> BUILT_SURFACE = one("builtSurfaceM2", IDENTITY, Integer.class);
    public static final SheetField<Integer> OUTDOOR_SURFACE = one("outdoorSurfaceM2", IDENTITY, Integer.class);
    public static final SheetField<List<String>> SERVICES = many("services", IDENTITY, String.class);
    public static final SheetField<List<String>> AUDIENCES = many("audiences", IDENTITY, String.class);
    public static final SheetField<List<String>> ACCESS_MODES = many("accessModes", IDENTITY, String.class);
    public static final SheetField<String> ACCESSIBILITY = one("accessibility", IDENTITY, String.class);
    public static final SheetField<List<String>> LABELS = many("labels", IDENTITY, String.class);
    public static final SheetField<List<Identifier>> IDENTIFIERS = many("identifiers", IDENTITY, Identifier.class);
    public static final SheetField<UUID> PARENT = one("parentPlaceId", IDENTITY, UUID.class);
    public static final SheetField<String> LICENCE = one("licence", IDENTITY, String.class);

    public static final List<SheetField<?>> ALL = List.of(
            NAME,
            KINDS,
            SUMMARY,
            DESCRIPTION,
            STATUS,
            MOBILITY,
            STOPS,
            LOCATED,
            WEBSITE,
            SOCIAL_NETWORKS,
            OPENING_HOURS,
            OPENED_ON,
            HOLDER,
            LEGAL_FORM,
            MANAGEMENT_MODEL,
            BUILT_SURFACE,
            OUTDOOR_SURFACE,
            SERVICES,
            AUDIENCES,
            ACCESS_MODES,
            ACCESSIBILITY,
            LABELS,
            IDENTIFIERS,
            PARENT,
            LICENCE);

    /** What a place takes over from one that it absorbs, where it has nothing: not where and what state it is in. */
    static final Set<SheetField<?>> FILLABLE = ALL.stream()
            .filter(field ->
                    !Set.of(NAME, STATUS, MOBILITY, STOPS, PARENT, IDENTIFIERS).contains(field))
            .collect(Collectors.toUnmodifiableSet());

    private PlaceFields() {}
}
