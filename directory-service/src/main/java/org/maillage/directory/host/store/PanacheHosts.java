package org.maillage.directory.host.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.maillage.directory.catalogue.store.PanacheSourced;
import org.maillage.directory.host.Host;
import org.maillage.directory.host.HostId;
import org.maillage.directory.host.Hosts;

@ApplicationScoped
class PanacheHosts implements Hosts, PanacheSourced<Host, HostId> {

    @Override
    public Class<Host> type() {
        return Host.class;
    }

    @Override
    public List<Host> openToNewUsers() {
        return list("open = true order by id");
    }
}
