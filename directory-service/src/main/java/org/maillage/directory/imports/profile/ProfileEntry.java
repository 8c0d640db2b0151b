package org.maillage.directory.imports.profile;

import java.util.Optional;

/**
 * A profile as listed.
 *
 * @param kept SHIPPED with the service, from the FOLDER of its host, or UPLOADED
 * @param version of an uploaded profile, for If-Match
 * @param correctAt where to mend the source itself
 * @param fault why it cannot be used, with the line
 */
public record ProfileEntry(
        String name,
        ProfileText.Kept kept,
        Optional<Target> target,
        Optional<Profile.Type> format,
        Optional<Long> version,
        Optional<String> correctAt,
        Optional<String> fault) {

    static ProfileEntry of(ProfileText text) {
        var version = Optional.of(text.version()).filter(v -> v > 0);
        try {
            var profile = ProfileReader.read(text.yaml());
            return new ProfileEntry(
                    text.name(),
                    text.kept(),
                    Optional.of(profile.target()),
                    Optional.of(profile.format().type()),
                    version,
                    Optional.ofNullable(profile.correctAt()),
                    Optional.empty());
        } catch (InvalidProfile e) {
            var fault = Optional.ofNullable(e.getMessage());
            return new ProfileEntry(
                    text.name(), text.kept(), Optional.empty(), Optional.empty(), version, Optional.empty(), fault);
        }
    }
}
