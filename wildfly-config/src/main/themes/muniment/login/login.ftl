<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<#-- One message above the fields, whatever was wrong: nothing tells whether the name exists. -->
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="mu-form" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <div class="mu-field">
          <label for="username">${realm.loginWithEmailAllowed?then(msg("usernameOrEmail"), msg("username"))}</label>
          <input id="username" name="username" type="text" value="${login.username!''}" dir="ltr" autofocus
            autocapitalize="none" spellcheck="false" aria-invalid="${refused?string('true', 'false')}"
            autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}">
        </div>
      </#if>
      <div class="mu-field">
        <div class="mu-label">
          <label for="password">${msg("password")}</label>
          <#if realm.resetPasswordAllowed>
            <a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
          </#if>
        </div>
        <div class="mu-password">
          <input id="password" name="password" type="password" autocomplete="current-password"
            aria-invalid="${refused?string('true', 'false')}" <#if usernameHidden??>autofocus</#if>>
          <button type="button" aria-label="${msg('showPassword')}" aria-controls="password" data-password-toggle
            data-icon-show="${properties.kcFormPasswordVisibilityIconShow}"
            data-icon-hide="${properties.kcFormPasswordVisibilityIconHide}"
            data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
            <i class="${properties.kcFormPasswordVisibilityIconShow}" aria-hidden="true"></i>
          </button>
        </div>
      </div>
      <#if realm.rememberMe && !usernameHidden??>
        <label class="mu-check" for="rememberMe">
          <input id="rememberMe" name="rememberMe" type="checkbox" <#if login.rememberMe??>checked</#if>>
          ${msg("rememberMe")}
        </label>
      </#if>
      <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
      <button id="kc-login" class="mu-button" type="submit">${msg("doLogIn")}</button>
    </form>
    <@passkeys.conditionalUIData />
  </#if>
</@layout.registrationLayout>
