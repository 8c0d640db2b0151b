package org.maillage.directory.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.directory.confirmation.ConfirmLinks;

/**
 * The round of each morning, zone by zone. It may run as often as one likes, on any number of replicas: a reminder is
 * written down once, and a message is claimed before it leaves. What could not be sent is tried again for three days.
 */
@ApplicationScoped
public class ReminderRound {

    private static final LocalTime START = LocalTime.of(6, 0);
    private static final Duration TRIED_FOR = Duration.ofDays(3);

    private final DueReminders due;
    private final SentReminders sent;
    private final StewardAddresses addresses;
    private final StewardPost post;
    private final ConfirmLinks links;
    private final Map<ZoneId, LocalDate> done = new ConcurrentHashMap<>();

    ReminderRound(
            DueReminders due, SentReminders sent, StewardAddresses addresses, StewardPost post, ConfirmLinks links) {
        this.due = due;
        this.sent = sent;
        this.addresses = addresses;
        this.post = post;
        this.links = links;
    }

    /** How many places were due, how many messages have left and how many could not. */
    public record Outcome(int due, int mailed, int failed) {

        static final Outcome NOTHING = new Outcome(0, 0, 0);
    }

    /** Does what is to be done once 06:00 has come, in the zones where that is not yet done today. */
    public Outcome run(Instant now) {
        var zones = due.zones().stream().filter(zone -> hasCome(zone, now)).collect(Collectors.toUnmodifiableSet());
        if (zones.isEmpty()) {
            return Outcome.NOTHING;
        }
        var reminders = due.in(zones, now);
        sent.remember(reminders.stream().map(DueReminder::key).toList(), now);
        var outcome = post.isOpen() ? mail(reminders, now) : new Outcome(reminders.size(), 0, 0);
        if (outcome.failed == 0) {
            zones.forEach(zone -> done.put(zone, LocalDate.ofInstant(now, zone)));
        }
        return outcome;
    }

    private boolean hasCome(ZoneId zone, Instant now) {
        var local = now.atZone(zone);
        return !local.toLocalTime().isBefore(START) && !local.toLocalDate().equals(done.get(zone));
    }

    private Outcome mail(Collection<DueReminder> reminders, Instant now) {
        var standing = reminders.stream().collect(Collectors.toMap(DueReminder::key, Function.identity()));
        var bySteward = sent.unsent(now.minus(TRIED_FOR)).stream()
                .filter(message -> standing.containsKey(message.reminder()))
                .collect(Collectors.groupingBy(SentReminders.Unsent::subject));
        int mailed = 0;
        int failed = 0;
        for (var messages : bySteward.values()) {
            var claimed = sent.claim(messages);
            switch (send(claimed, standing)) {
                case LEFT -> mailed++;
                case FAILED -> failed++;
                case NOTHING -> {}
            }
        }
        return new Outcome(reminders.size(), mailed, failed);
    }

    private enum Sending {
        LEFT,
        FAILED,
        NOTHING
    }

    /** One message to one steward, grouping all that she is reminded of. */
    private Sending send(List<SentReminders.Unsent> claimed, Map<DueReminder.Key, DueReminder> standing) {
        if (claimed.isEmpty()) {
            return Sending.NOTHING;
        }
        try {
            var address = addresses.of(claimed.get(0).subject());
            address.ifPresent(to -> post.send(to, linked(claimed, standing)));
            return address.isPresent() ? Sending.LEFT : Sending.NOTHING;
        } catch (StewardAddresses.Unknown | StewardPost.NotSent e) {
            sent.release(claimed);
            return Sending.FAILED;
        }
    }

    private List<ReminderLink> linked(List<SentReminders.Unsent> claimed, Map<DueReminder.Key, DueReminder> standing) {
        return claimed.stream()
                .map(message -> standing.get(message.reminder()))
                .map(reminder ->
                        new ReminderLink(reminder, links.offer(reminder.place(), reminder.page(), reminder.parts())))
                .toList();
    }
}
