package org.maillage.gateway.equipment;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.maillage.gateway.place.PlaceView;
import org.maillage.gateway.reading.Readings;
import org.maillage.gateway.readmodel.equipment.Equipment;
import org.maillage.gateway.search.Paging;
import org.maillage.gateway.search.Search;

@GraphQLApi
public class EquipmentApi {

    private final Readings readings;
    private final Search search;

    @Inject
    public EquipmentApi(Readings readings, Search search) {
        this.readings = readings;
        this.search = search;
    }

    @Query("equipment")
    @NonNull @Description("Equipment found, the most relevant or the nearest first, page by page.")
    public EquipmentConnection equipment(
            @Name("filter") @Nullable EquipmentFilterInput filter,
            @Name("first") @DefaultValue("20") Integer first,
            @Name("after") @Nullable String after) {
        var page = search.find(EquipmentFilterInput.orEverything(filter), Paging.of(first, after, null, null));
        return EquipmentConnection.of(page, readings.now());
    }

    @NonNull @Description("By name.")
    public List<@NonNull EquipmentView> equipment(@Source PlaceView place) {
        return place.reading().model().at(Equipment.OF_PLACE, place.place().id()).stream()
                .map(equipment -> EquipmentView.of(equipment, place))
                .toList();
    }
}
