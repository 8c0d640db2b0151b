package org.maillage.directory.reminder.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maillage.directory.reminder.ReminderLink;
import org.maillage.directory.reminder.StewardPost;

/** Plain text, in French, with a link for each place. */
@Singleton
class MailedReminders implements StewardPost {

    private static final String NO_SERVER = "none";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final Mailer mailer;
    private final String host;

    MailedReminders(Mailer mailer, @ConfigProperty(name = "maillage.mail.host") String host) {
        this.mailer = mailer;
        this.host = host;
    }

    /** One place of the message. */
    public record Line(String name, String expiry, String link) {}

    @CheckedTemplate(basePath = "reminder")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance message(List<Line> places, String until);
    }

    @Override
    public boolean isOpen() {
        return !host.equals(NO_SERVER);
    }

    @Override
    public void send(String address, List<ReminderLink> reminders) {
        var lines = reminders.stream().map(MailedReminders::line).toList();
        var until = DAY.format(reminders.get(0).link().expiresAt());
        var mail = Mail.withText(
                        address, subject(lines), Templates.message(lines, until).render())
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            throw new NotSent("the mail server has not taken a message", e);
        }
    }

    private static Line line(ReminderLink reminder) {
        return new Line(
                reminder.reminder().name(),
                DAY.format(reminder.reminder().expiresAt()),
                reminder.link().url());
    }

    private static String subject(List<Line> lines) {
        return lines.size() == 1
                ? lines.get(0).name() + " : toujours à jour ?"
                : lines.size() + " lieux : toujours à jour ?";
    }
}
