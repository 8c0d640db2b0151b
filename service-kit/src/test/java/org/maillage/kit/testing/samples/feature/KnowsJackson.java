package org.maillage.kit.testing.samples.feature;

import com.fasterxml.jackson.databind.ObjectMapper;

class KnowsJackson {
    private final ObjectMapper json = new ObjectMapper();

    String name() {
        return json.getClass().getName();
    }
}
