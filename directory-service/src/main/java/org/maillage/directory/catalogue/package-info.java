/**
 * What networks keep together beside their places: resources, digital solutions, hosts. What is particular to a kind is
 * its {@link org.maillage.directory.catalogue.CatalogueKind}.
 */
@NullMarked
package org.maillage.directory.catalogue;

import org.jspecify.annotations.NullMarked;
