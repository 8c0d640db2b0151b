package org.maillage.directory.host;

import java.util.List;
import org.maillage.directory.catalogue.SourcedStore;

/** Every host. */
public interface Hosts extends SourcedStore<Host, HostId> {

    List<Host> openToNewUsers();
}
