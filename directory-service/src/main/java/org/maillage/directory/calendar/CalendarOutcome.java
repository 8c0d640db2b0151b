package org.maillage.directory.calendar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.kernel.Fault;

/** What became of the events of a calendar: each is counted once, and nothing is left out without a reason. */
public record CalendarOutcome(
        int events,
        int created,
        int updated,
        int unchanged,
        int cancelled,
        int relayed,
        int rejected,
        List<Remark> rejections,
        List<Remark> warnings,
        Map<String, Integer> warningsByCode) {

    /** What became of one event. */
    public enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        CANCELLED,
        RELAYED,
        REJECTED
    }

    /** Something to say of one event of the file. */
    public record Remark(int line, @Nullable String uid, String code, String message) {

        static Remark of(CalendarFile.Item item, Fault fault) {
            return new Remark(item.line(), item.uid().orElse(null), fault.code(), fault.message());
        }
    }

    /** Counts while a calendar is read. */
    static final class Tally {
        private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        private final List<Remark> rejections = new ArrayList<>();
        private final List<Remark> warnings = new ArrayList<>();

        void count(CalendarFile.Item item, Fate fate) {
            fates.merge(fate, 1, Integer::sum);
            if (item instanceof CalendarFile.Taken taken) {
                taken.warnings().forEach(fault -> warn(item, fault));
            }
        }

        void reject(CalendarFile.Item item, Fault reason) {
            fates.merge(Fate.REJECTED, 1, Integer::sum);
            rejections.add(Remark.of(item, reason));
        }

        void warn(CalendarFile.Item item, Fault fault) {
            warnings.add(Remark.of(item, fault));
        }

        /** One that was missing in its calendar too often; it is in no line of the file. */
        void lost() {
            fates.merge(Fate.CANCELLED, 1, Integer::sum);
        }

        CalendarOutcome outcome(int events) {
            var byCode = new TreeMap<String, Integer>();
            warnings.forEach(warning -> byCode.merge(warning.code(), 1, Integer::sum));
            return new CalendarOutcome(
                    events,
                    of(Fate.CREATED),
                    of(Fate.UPDATED),
                    of(Fate.UNCHANGED),
                    of(Fate.CANCELLED),
                    of(Fate.RELAYED),
                    of(Fate.REJECTED),
                    List.copyOf(rejections),
                    List.copyOf(warnings),
                    byCode);
        }

        private int of(Fate fate) {
            return Optional.ofNullable(fates.get(fate)).orElse(0);
        }
    }
}
