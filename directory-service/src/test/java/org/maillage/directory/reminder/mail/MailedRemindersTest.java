package org.maillage.directory.reminder.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.directory.confirmation.OfferedLink;
import org.maillage.directory.place.PlaceId;
import org.maillage.directory.reminder.DueReminder;
import org.maillage.directory.reminder.ReminderLink;
import org.maillage.directory.reminder.ReminderStage;
import org.maillage.kernel.freshness.Part;
import org.maillage.kit.testing.ServiceStack;

@QuarkusTest
@QuarkusTestResource(ServiceStack.class)
class MailedRemindersTest {

    @Inject
    Mailer mailer;

    @Inject
    MockMailbox mailbox;

    @Test
    void one_message_names_every_place_with_its_link() {
        new MailedReminders(mailer, "localhost")
                .send("alix@example.org", List.of(reminder("Le 7ᵉ lieu & co", "ey1"), reminder("Ici", "ey2")));

        var mail = mailbox.getMailsSentTo("alix@example.org").get(0);
        assertThat(mail.getSubject()).isEqualTo("2 lieux : toujours à jour ?");
        assertThat(mail.getText())
                .contains("Le 7ᵉ lieu & co, à confirmer pour le 1 décembre 2026")
                .contains("http://localhost:8080/api/directory/confirm/ey1")
                .contains("http://localhost:8080/api/directory/confirm/ey2")
                .contains("valables jusqu’au 31 décembre 2026");
    }

    @Test
    void without_a_mail_server_nothing_is_mailed() {
        assertThat(new MailedReminders(mailer, "none").isOpen()).isFalse();
        assertThat(new MailedReminders(mailer, "localhost").isOpen()).isTrue();
    }

    private static ReminderLink reminder(String name, String token) {
        var place = new PlaceId(UUID.randomUUID());
        var until = Instant.parse("2026-12-31T06:00:00Z");
        var due = new DueReminder(
                place,
                name,
                List.of(Part.IDENTITY),
                Instant.parse("2026-12-01T06:00:00Z"),
                ReminderStage.MONTH_BEFORE,
                Optional.empty());
        var url = "http://localhost:8080/api/directory/confirm/" + token;
        return new ReminderLink(due, new OfferedLink(place.value(), due.parts(), url, token, until));
    }
}
