package org.maillage.directory.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.confirmation.ConfirmLinks;
import org.maillage.directory.network.NetworkId;
import org.maillage.directory.network.Networks;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** What the admins of a network see of its reminders, mailed or not. */
@ApplicationScoped
@Transactional
public class ReminderService {

    private final DueReminders due;
    private final SentReminders sent;
    private final ConfirmLinks links;
    private final Networks networks;
    private final Caller caller;
    private final Clock clock;

    ReminderService(
            DueReminders due, SentReminders sent, ConfirmLinks links, Networks networks, Caller caller, Clock clock) {
        this.due = due;
        this.sent = sent;
        this.links = links;
        this.networks = networks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Its places that want confirming today, the oldest expiry first, each with a link. */
    public List<ReminderState> of(NetworkId network) {
        caller.requireSubject();
        if (networks.byId(network).isEmpty()) {
            throw Refusal.notFound("network");
        }
        if (!caller.isAdministrator() && !caller.holds(GrantRole.NETWORK_ADMIN, network.value())) {
            throw Refusal.forbidden();
        }
        var reminders = due.of(network, clock.instant());
        var given = sent.given(reminders.stream().map(DueReminder::key).toList());
        return reminders.stream()
                .map(reminder -> state(
                        reminder, Optional.ofNullable(given.get(reminder.key())).orElse(null)))
                .toList();
    }

    private ReminderState state(DueReminder reminder, @Nullable Instant remindedAt) {
        var link = links.offer(reminder.place(), reminder.page(), reminder.parts());
        return new ReminderState(
                reminder.place().value(),
                reminder.name(),
                reminder.parts(),
                reminder.expiresAt(),
                reminder.stage(),
                remindedAt,
                link.url(),
                link.expiresAt());
    }
}
