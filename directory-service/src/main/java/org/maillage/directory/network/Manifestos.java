package org.maillage.directory.network;

import java.util.UUID;

/** Which resources are manifestos, for the networks that adopt one. */
public interface Manifestos {

    boolean isManifesto(UUID resource);
}
