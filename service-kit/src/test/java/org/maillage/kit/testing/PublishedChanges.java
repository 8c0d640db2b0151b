package org.maillage.kit.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.maillage.kit.relay.ChangeRecord;
import org.maillage.kit.relay.Publisher;

/** Keeps what the relay publishes, in order; inject it to see what would have gone to Kafka. */
@Mock
@ApplicationScoped
public class PublishedChanges implements Publisher {

    private final List<ChangeRecord> records = new CopyOnWriteArrayList<>();

    public List<ChangeRecord> records() {
        return List.copyOf(records);
    }

    /** The records of one key, in order. */
    public List<ChangeRecord> of(String key) {
        return records.stream().filter(change -> change.key().equals(key)).toList();
    }

    @Override
    public void prepare(Collection<String> topics) {}

    @Override
    public void publish(List<ChangeRecord> published) {
        records.addAll(published);
    }

    @Override
    public void close() {}
}
