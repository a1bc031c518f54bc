package org.figurebook.send;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;

/** Which servers' certificates are trusted. */
final class Certificates {
  private Certificates() {}

  /**
   * Connections to servers whose certificates are signed by that of a file, or by those that Java
   * trusts.
   *
   * @param file PEM or DER; null for those that Java trusts
   */
  static SSLSocketFactory factory(Path file) throws InvalidUse {
    if (file == null) {
      return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int count = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("certificate" + count++, each);
      }
      if (count == 0) {
        throw new InvalidUse(FailureCode.CERTIFICATE_NONE.at(file));
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new InvalidUse(FailureCode.CERTIFICATE_UNFIT.at(file).because(e));
    }
  }
}
