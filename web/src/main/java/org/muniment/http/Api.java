package org.muniment.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the resources live. */
@ApplicationPath("/api")
public class Api extends Application {}
