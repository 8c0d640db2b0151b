package org.maillage.gateway.readmodel;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.maillage.kernel.territory.Territories;
import org.maillage.kernel.territory.Territory;
import org.maillage.kernel.territory.TerritoryLevel;

/**
 * French words for codes, for people: those of the owners' vocabularies and of the reference of territories. A
 * code without one stands for itself.
 */
public final class Labels {

    private final Map<String, String> placeKinds = vocabulary("kinds");
    private final Map<String, String> placeStatuses = vocabulary("statuses");
    private final Map<String, String> spaceKinds = vocabulary("spaceKinds");
    private final Map<String, String> services = vocabulary("services");
    private final Map<String, String> purposes = vocabulary("purposes");
    private final Map<String, String> equipmentCategories = vocabulary("equipmentCategories");
    private final Map<String, String> processes = vocabulary("processes");
    private final Map<String, String> materials = vocabulary("materials");
    private final Map<String, String> eventKinds = vocabulary("eventKinds");
    private final Map<String, String> resourceKinds = vocabulary("resourceKinds");
    private final Map<String, String> toolNeeds = vocabulary("toolNeeds");
    private final Map<String, String> matchReasons = vocabulary("matchReasons");

    private final Map<String, String> commonKinds = vocabulary("commonKinds");
    private final Map<String, String> voteChoices = vocabulary("voteChoices");

    private Labels() {}

    public static Labels load() {
        return new Labels();
    }

    public String placeKind(String code) {
        return placeKinds.getOrDefault(code, code);
    }

    public String placeStatus(String code) {
        return placeStatuses.getOrDefault(code, code);
    }

    public String spaceKind(String code) {
        return spaceKinds.getOrDefault(code, code);
    }

    public String service(String code) {
        return services.getOrDefault(code, code);
    }

    public String purpose(String code) {
        return purposes.getOrDefault(code, code);
    }

    public String equipmentCategory(String code) {
        return equipmentCategories.getOrDefault(code, code);
    }

    public String process(String code) {
        return processes.getOrDefault(code, code);
    }

    public String material(String code) {
        return materials.getOrDefault(code, code);
    }

    public String eventKind(String code) {
        return eventKinds.getOrDefault(code, code);
    }

    public String resourceKind(String code) {
        return resourceKinds.getOrDefault(code, code);
    }

    public String toolNeed(String code) {
        return toolNeeds.getOrDefault(code, code);
    }

    public String matchReason(String code) {
        return matchReasons.getOrDefault(code, code);
    }

    public String commonKind(String code) {
        return commonKinds.getOrDefault(code, code);
    }

    public String voteChoice(String code) {
        return voteChoices.getOrDefault(code, code);
    }

    public String commune(String code) {
        return territory(TerritoryLevel.COMMUNE, code);
    }

    public String department(String code) {
        return territory(TerritoryLevel.DEPARTMENT, code);
    }

    public String region(String code) {
        return territory(TerritoryLevel.REGION, code);
    }

    private static String territory(TerritoryLevel level, String code) {
        return Territories.load().find(level, code).map(Territory::name).orElse(code);
    }

    private static Map<String, String> vocabulary(String name) {
        var resource = "/vocabularies/" + name + ".yaml";
        try (var in = Labels.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Map.of();
            }
            var labels = new HashMap<String, String>();
            for (var term : YAMLMapper.builder().build().readTree(in).path("terms")) {
                labels.put(term.path("code").asText(), term.path("fr").asText());
            }
            return Map.copyOf(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
