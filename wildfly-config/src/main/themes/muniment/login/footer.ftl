<#macro content>
  <p class="mu-note">${msg("noAccountYet")}</p>
</#macro>
