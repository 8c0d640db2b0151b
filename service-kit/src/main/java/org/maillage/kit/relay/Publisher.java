package org.maillage.kit.relay;

import java.util.Collection;
import java.util.List;

/** Where the relay sends to. */
public interface Publisher extends AutoCloseable {

    /** Makes the topics that are not there yet; throws {@link PublishFailed} when they cannot be made. */
    void prepare(Collection<String> topics);

    /** Sends in order and returns when all are acknowledged; throws {@link PublishFailed} when one is not. */
    void publish(List<ChangeRecord> records);

    @Override
    void close();

    /** What was sent may have arrived or not: it is to be sent again. */
    final class PublishFailed extends RuntimeException {
        public PublishFailed(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
