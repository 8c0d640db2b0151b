package org.maillage.kit.relay;

import java.util.Map;
import java.util.Optional;

/** What goes to a topic: a change in CloudEvents binary mode, or the tombstone after a deletion (without value). */
public record ChangeRecord(String topic, String key, Optional<String> value, Map<String, String> headers) {}
