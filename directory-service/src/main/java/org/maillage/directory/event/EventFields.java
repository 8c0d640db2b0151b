package org.maillage.directory.event;

import static org.maillage.directory.sheet.SheetField.many;
import static org.maillage.directory.sheet.SheetField.one;
import static org.maillage.kernel.freshness.Part.IDENTITY;

import java.time.Instant;
import java.util.List;
import org.maillage.directory.address.Address;
import org.maillage.directory.rate.SlidingScale;
import org.maillage.directory.sheet.SheetField;

/** The fields of an event's sheet. */
public final class EventFields {

    public static final SheetField<String> TITLE = one("title", IDENTITY, String.class);
    public static final SheetField<String> SUMMARY = one("summary", IDENTITY, String.class);
    public static final SheetField<String> KIND = one("kind", IDENTITY, String.class);
    public static final SheetField<Instant> STARTS_AT = one("startsAt", IDENTITY, Instant.class);
    public static final SheetField<Instant> ENDS_AT = one("endsAt", IDENTITY, Instant.class);
    public static final SheetField<Boolean> ALL_DAY = one("allDay", IDENTITY, Boolean.class);
    public static final SheetField<String> TIMEZONE = one("timezone", IDENTITY, String.class);
    public static final SheetField<String> RRULE = one("rrule", IDENTITY, String.class);
    public static final SheetField<List<Instant>> RDATES = many("rdates", IDENTITY, Instant.class);
    public static final SheetField<List<Instant>> EXCEPTIONS = many("exceptions", IDENTITY, Instant.class);
    public static final SheetField<List<ChangedDate>> OVERRIDES = many("overrides", IDENTITY, ChangedDate.class);
    public static final SheetField<Address> LOCATION = one("location", IDENTITY, Address.class);
    public static final SheetField<String> ONLINE = one("online", IDENTITY, String.class);
    public static final SheetField<String> PRICE = one("price", IDENTITY, String.class);
    public static final SheetField<SlidingScale> SLIDING_SCALE = one("slidingScale", IDENTITY, SlidingScale.class);
    public static final SheetField<EventStatus> STATUS = one("status", IDENTITY, EventStatus.class);
    public static final SheetField<String> CANCEL_REASON = one("cancelReason", IDENTITY, String.class);
    public static final SheetField<String> URL = one("url", IDENTITY, String.class);
    public static final SheetField<List<String>> SKILLS = many("skills", IDENTITY, String.class);

    public static final List<SheetField<?>> ALL = List.of(
            TITLE,
            SUMMARY,
            KIND,
            STARTS_AT,
            ENDS_AT,
            ALL_DAY,
            TIMEZONE,
            RRULE,
            RDATES,
            EXCEPTIONS,
            OVERRIDES,
            LOCATION,
            ONLINE,
            PRICE,
            SLIDING_SCALE,
            STATUS,
            CANCEL_REASON,
            URL,
            SKILLS);

    private EventFields() {}
}
