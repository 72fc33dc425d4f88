package org.muniment.system.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The answer to a request that no well-behaved client would send.
 *
 * @param text headers and body, as they came
 */
record RawAnswer(int status, String text) {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int ENOUGH = 64_000;

    /**
     * @param line the request line
     * @param headers each with its end of line
     */
    static RawAnswer to(URI address, String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = line + "\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n"
                    + "Accept: application/json\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String text = read(socket.getInputStream());
            return new RawAnswer(Integer.parseInt(text.split(" ", 3)[1]), text);
        }
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0 && text.length() < ENOUGH; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException e) {
            // The server waits for the rest of what we announced; what it has said so far is its answer.
            if (text.isEmpty()) {
                throw e;
            }
        }
        return text.toString();
    }
}
