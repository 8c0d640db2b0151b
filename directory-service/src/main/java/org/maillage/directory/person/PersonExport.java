package org.maillage.directory.person;

import java.util.List;
import java.util.Map;

/** All that the directory keeps of a person: her subject at the login, and what it is kept with, by kind. */
public record PersonExport(String subject, Map<String, List<?>> records) {}
