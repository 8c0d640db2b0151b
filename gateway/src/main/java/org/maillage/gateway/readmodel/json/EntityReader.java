package org.maillage.gateway.readmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.maillage.gateway.readmodel.Entity;
import org.maillage.gateway.readmodel.EntityKind;
import org.maillage.gateway.readmodel.Position;

/** Reads the public state of a thing. Values that many things share are kept once. */
public final class EntityReader {

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Pool pool = new Pool();

    public Entity read(EntityKind kind, byte[] data, Position position) throws UnreadableEntity {
        var members = Members.of(parse(data), pool);
        return switch (kind) {
            case NETWORK -> NetworkReader.read(members, position);
            case PLACE -> PlaceReader.read(members, position);
            case SPACE -> SpaceReader.read(members, position);
            case EQUIPMENT -> EquipmentReader.read(members, position);
            case SKILL -> SkillReader.read(members, position);
            case EVENT -> EventReader.read(members, position);
            case RESOURCE -> ResourceReader.read(members, position);
            case SOLUTION -> SolutionReader.read(members, position);
            case HOST -> HostReader.read(members, position);
            case TOOL_USAGE -> ToolUsageReader.read(members, position);
            case NEED -> NeedReader.read(members, position);
            case PROPOSAL -> ProposalReader.read(members, position);
            case FUNDER -> FunderReader.read(members, position);
            case COMMON -> CommonReader.read(members, position);
            case USAGE -> UsageReader.read(members, position);
            case IMPROVEMENT -> ImprovementReader.read(members, position);
            case PROGRAMME -> ProgrammeReader.read(members, position);
            case PROGRAMME_RESULT -> ProgrammeResultReader.read(members, position);
            case INVESTMENT -> InvestmentReader.read(members, position);
            case EVALUATION -> EvaluationReader.read(members, position);
            case VOLUNTEER_TIME -> VolunteerTimeReader.read(members, position);
            case DECISION -> DecisionReader.read(members, position);
        };
    }

    private JsonNode parse(byte[] data) throws UnreadableEntity {
        try {
            return json.readTree(data);
        } catch (IOException e) {
            throw new UnreadableEntity("not JSON", e);
        }
    }
}
