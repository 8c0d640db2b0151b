package org.maillage.directory.imports.mapping;

/** How the commune of a row was found, in the order tried. */
public enum CommuneRule {
    CURRENT_CODE,
    FORMER_CODE,
    POSTCODE_AND_NAME,
    POSTCODE_ALONE,
    DEPARTMENT_AND_NAME,
    NEAREST_CENTRE
}
