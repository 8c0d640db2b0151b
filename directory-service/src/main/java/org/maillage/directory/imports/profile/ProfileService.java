package org.maillage.directory.imports.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.maillage.directory.grant.Grants;
import org.maillage.kernel.Refusal;
import org.maillage.kit.access.Caller;
import org.maillage.kit.access.GrantRole;

/** Reading and writing profiles: an administrator's work, or that of any network's admin. */
@ApplicationScoped
public class ProfileService {

    private final Profiles profiles;
    private final UploadedProfiles uploaded;
    private final Grants grants;
    private final Caller caller;
    private final Clock clock;

    /** What was written, and whether it is new. */
    public record Written(ProfileEntry entry, long version, boolean added) {}

    ProfileService(Profiles profiles, UploadedProfiles uploaded, Grants grants, Caller caller, Clock clock) {
        this.profiles = profiles;
        this.uploaded = uploaded;
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<ProfileEntry> all() {
        requireImporter();
        return profiles.all().stream().map(ProfileEntry::of).toList();
    }

    @Transactional
    public ProfileText byName(String name) {
        requireImporter();
        return profiles.text(name).orElseThrow(() -> Refusal.notFound("profile"));
    }

    /**
     * Adds a profile, or writes it anew: what somebody else added only an administrator may change, and the shipped ones
     * too.
     *
     * @param seen checks the version that the caller has read; refuses when there is none
     */
    @Transactional
    public Written put(String name, String yaml, LongConsumer seen) {
        var subject = requireImporter();
        if (!ProfileReader.isName(name)) {
            throw new Refusal("profile-invalid", "line 1: a name has 2 to 50 of a-z, 0-9, dot and hyphen")
                    .with("line", 1);
        }
        var added = ProfileText.uploaded(name, yaml, subject);
        Profiles.read(added);
        var standing = uploaded.forChange(name);
        requireMayWrite(name, standing, subject);
        standing.ifPresent(profile -> seen.accept(profile.version()));
        if (standing.filter(profile -> profile.yaml().equals(yaml)).isPresent()) {
            return new Written(ProfileEntry.of(standing.get()), standing.get().version(), false);
        }
        if (uploaded.isInUse(name)) {
            throw new Refusal("import-running", "An import that reads by this profile is not at its end.");
        }
        var written = standing.map(profile -> profile.rewritten(yaml)).orElse(added);
        if (standing.isPresent()) {
            uploaded.replace(written, clock.instant());
        } else {
            uploaded.add(written, clock.instant());
        }
        return new Written(ProfileEntry.of(written), written.version(), standing.isEmpty());
    }

    private void requireMayWrite(String name, Optional<ProfileText> standing, String subject) {
        boolean own = standing.map(profile -> profile.author().equals(Optional.of(subject)))
                .orElseGet(() -> profiles.text(name).isEmpty());
        if (!own && !caller.isAdministrator()) {
            throw Refusal.forbidden();
        }
    }

    private String requireImporter() {
        var subject = caller.requireSubject();
        boolean admin = caller.isAdministrator()
                || grants.ofSubject(subject).stream().anyMatch(grant -> grant.role() == GrantRole.NETWORK_ADMIN);
        if (!admin) {
            throw Refusal.forbidden();
        }
        return subject;
    }
}
