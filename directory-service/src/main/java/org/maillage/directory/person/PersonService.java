package org.maillage.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import org.maillage.kit.access.Caller;
import org.maillage.kit.changelog.Forgetting;

/** What a person may ask about herself, and nobody else. */
@ApplicationScoped
@Transactional
public class PersonService {

    private final List<PersonalRecords> records;
    private final Forgetting forgetting;
    private final Caller caller;

    PersonService(Instance<PersonalRecords> records, Forgetting forgetting, Caller caller) {
        this.records = records.stream().toList();
        this.forgetting = forgetting;
        this.caller = caller;
    }

    /** All that is kept of her, by kind. */
    public PersonExport export() {
        var subject = caller.requireSubject();
        var kept = new TreeMap<String, List<?>>();
        records.forEach(each -> kept.put(each.member(), each.of(subject)));
        return new PersonExport(subject, kept);
    }

    /** Erases it, in one transaction. Refuses {@code last-admin}: a network keeps one. */
    public void leave() {
        var subject = caller.requireSubject();
        records.forEach(each -> each.erase(subject));
        forgetting.person(subject);
    }
}
