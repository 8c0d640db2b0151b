/** Code lists read from YAML. */
@NullMarked
package org.maillage.directory.vocabulary.yaml;

import org.jspecify.annotations.NullMarked;
