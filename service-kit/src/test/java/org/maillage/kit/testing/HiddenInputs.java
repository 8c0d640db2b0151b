package org.maillage.kit.testing;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Calls that read the time or chance from nowhere. */
final class HiddenInputs {

    private static final Set<String> DATES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private HiddenInputs() {}

    static boolean isOne(MethodCallTarget target) {
        var owner = target.getOwner().getName();
        var method = target.getName();
        if (DATES.contains(owner) && method.equals("now")) {
            return target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
        return owner.equals(Clock.class.getName()) && method.startsWith("system")
                || owner.equals(UUID.class.getName()) && method.equals("randomUUID")
                || owner.equals("java.lang.System") && method.equals("currentTimeMillis")
                || owner.equals("java.lang.Math") && method.equals("random");
    }
}
