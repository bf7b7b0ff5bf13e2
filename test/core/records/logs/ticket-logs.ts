import { mean, type SystemLog } from './system-log';

/** Tickets in the manner of help desks and public data sets; the contents are made up. */
export const TICKET_LOGS: readonly SystemLog[] = [
  {
    name: 'technical support',
    sheets: [
      {
        sheet: 'Tickets',
        kind: 'tickets',
        text: `Status|Ticket ID|Priority|Source|Topic|Agent Group|Agent Name|Created time|Expected SLA to resolve|Expected SLA to first response|First response time|SLA For first response|Resolution time|SLA For Resolution|Close time|Agent interactions|Survey results|Product group|Support Level|Country|Latitude|Longitude
Closed|1003000|Low|Email|Product setup|1st line support|Ada Moss|2023-01-02 08:00:00|2023-01-05 08:00:00|2023-01-03 08:00:00|2023-01-02 08:10:00|Within SLA|2023-01-02 10:00:00|Within SLA|2023-01-02 11:00:00|1|5|Standalone|Tier 1|Germany|51.1|10.4
Resolved|1003001|High|Chat|Pricing|1st line support|Ada Moss|2023-01-02 09:00:00|2023-01-02 12:00:00|2023-01-02 09:30:00|2023-01-02 09:50:00|SLA Violated|2023-01-02 13:00:00|SLA Violated|2023-01-02 14:00:00|3|2|Standalone|Tier 1|Germany|51.1|10.4
Open|1003002|High|Phone|Bug report|2nd line support|Ben Birk|2023-01-03 09:00:00|2023-01-03 12:00:00|2023-01-03 09:30:00|2023-01-03 09:30:00|Within SLA||||2||Other|Tier 2|Poland|52|19
Closed|1003003|Medium|Email|Bug report|2nd line support|Ben Birk|2023-01-04 09:00:00|2023-01-05 12:00:00|2023-01-04 12:00:00|2023-01-04 10:00:00|Within SLA|2023-01-05 09:00:00|Within SLA|2023-01-05 10:00:00|1|4|Other|Tier 2|Poland|52|19`,
        overall: {
          tickets: 4,
          asa: mean(600, 3000, 1800, 3600),
          resolved: 3,
          sla: 2 / 4,
          csatMean: mean(5, 2, 4),
          csat: 2 / 3,
          aht: mean(7200, 14400, 86400),
        },
        by: {
          'Ada Moss': { tickets: 2, asa: 1800, sla: 0.5, csatMean: 3.5, aht: 10800 },
          'Ben Birk': { tickets: 2, sla: 0.5 },
        },
      },
    ],
  },
  {
    name: 'kaggle tickets',
    sheets: [
      {
        sheet: 'customer_support_tickets',
        kind: 'tickets',
        text: `Ticket ID|Customer Name|Customer Email|Customer Age|Customer Gender|Product Purchased|Date of Purchase|Ticket Type|Ticket Subject|Ticket Description|Ticket Status|Resolution|Ticket Priority|Ticket Channel|First Response Time|Time to Resolution|Customer Satisfaction Rating
1|Cu One|a@example.org|32|Other|GoPro Hero|2021-03-22|Technical issue|Product setup|I'm having an issue|Pending Customer Response||Critical|Social media|2023-06-01 12:15:36||
2|Cu Two|b@example.com|42|Female|LG Smart TV|2021-05-22|Technical issue|Peripheral|please|Pending Customer Response||Critical|Chat|2023-06-01 16:45:38||
3|Cu Three|c@example.com|48|Other|Dell XPS|2020-07-14|Technical issue|Network problem|issue|Closed|Case maybe show|Low|Social media|2023-06-01 11:14:38|2023-06-01 18:05:38|3
4|Cu Four|d@example.org|27|Female|Microsoft Office|2020-11-13|Billing inquiry|Account access|billing|Closed|Try capital|Low|Social media|2023-06-01 07:29:40|2023-06-01 01:57:40|3
5|Cu Five|e@example.org|67|Female|Autodesk|2020-02-04|Billing inquiry|Data loss|x|Closed|West decision|Low|Email|2023-06-01 00:12:42|2023-06-01 19:53:42|1`,
        overall: { tickets: 5, resolved: 3, resolvedRate: 0.6, csatMean: mean(3, 3, 1), csat: 0 },
      },
    ],
  },
  {
    name: 'shopzilla',
    sheets: [
      {
        sheet: 'Customer_support_data',
        kind: 'tickets',
        text: `Unique id|channel_name|category|Sub-category|Customer Remarks|Order_id|order_date_time|Issue_reported at|issue_responded|Survey_response_Date|Customer_City|Product_category|Item_price|connected_handling_time|Agent_name|Supervisor|Manager|Tenure Bucket|Agent Shift|CSAT Score
k1|Outcall|Product Queries|Life Insurance||o1||01/08/2023 11:13|01/08/2023 11:47|01-Aug-23|||||Rik Bow|M G|J N|On Job Training|Morning|5
k2|Outcall|Product Queries|Product Specific|||| 01/08/2023 12:52|01/08/2023 12:54|01-Aug-23|||||Vi Cole|D K|M L|>90|Morning|5
k3|Inbound|Order Related|Installation/demo||o2|27/07/2023 10:27|01/08/2023 20:16|01/08/2023 20:38|01-Aug-23|SURAT|Electronics|434|210|Don Nord|J P|W K|On Job Training|Evening|4
k4|Inbound|Returns|Reverse Pickup||o3|21/07/2023 12:00|15/08/2023 20:56|15/08/2023 21:16|15-Aug-23|||||Vi Cole|O W|J S|>90|Evening|1`,
        overall: { tickets: 4, asa: 60 * mean(34, 2, 22, 20), csatMean: mean(5, 5, 4, 1), csat: 3 / 4 },
        by: { 'Vi Cole': { tickets: 2, asa: 660, csatMean: 3 } },
      },
    ],
  },
  {
    name: 'servicenow event log',
    sheets: [
      {
        sheet: 'incident_event_log',
        kind: 'tickets',
        text: `number|incident_state|active|reassignment_count|reopen_count|sys_mod_count|made_sla|caller_id|opened_by|opened_at|sys_created_by|sys_created_at|sys_updated_by|sys_updated_at|contact_type|location|category|subcategory|u_symptom|cmdb_ci|impact|urgency|priority|assignment_group|assigned_to|knowledge|u_priority_confirmation|notify|problem_id|rfc|vendor|caused_by|closed_code|resolved_by|resolved_at|closed_at
INC0000045|Closed|FALSE|0|0|4|TRUE|Caller 2403|Opened by  8|29/2/2016 01:16|Created by 6|29/2/2016 01:23|Updated by 21|5/3/2016 12:00|Phone|Location 143|Category 55|Subcategory 170|Symptom 72|?|2 - Medium|2 - Medium|3 - Moderate|Group 56|Resolver 89|TRUE|FALSE|Do Not Notify|?|?|?|?|code 5|Resolved by 149|29/2/2016 11:29|5/3/2016 12:00
INC0000047|Closed|FALSE|1|0|8|TRUE|Caller 2403|Opened by  397|29/2/2016 04:40|Created by 171|29/2/2016 04:57|Updated by 21|6/3/2016 10:00|Phone|Location 165|Category 40|Subcategory 215|Symptom 471|?|2 - Medium|2 - Medium|3 - Moderate|Group 70|Resolver 89|TRUE|FALSE|Do Not Notify|?|?|?|?|code 5|Resolved by 81|1/3/2016 09:52|6/3/2016 10:00
INC0000057|Closed|FALSE|0|1|6|FALSE|Caller 4416|Opened by  8|29/2/2016 06:10|?|?|Updated by 21|6/3/2016 03:00|Phone|Location 204|Category 20|Subcategory 125|Symptom 471|?|2 - Medium|2 - Medium|3 - Moderate|Group 70|Resolver 6|TRUE|FALSE|Do Not Notify|?|?|?|?|code 7|Resolved by 5|1/3/2016 02:55|6/3/2016 03:00`,
        overall: { tickets: 3, sla: 2 / 3, resolved: 3, transferRate: 1 / 3, fcr: 1 / 3 },
        by: { 'Resolver 89': { tickets: 2, sla: 1 } },
      },
    ],
  },
  {
    name: 'freshdesk',
    sheets: [
      {
        sheet: 'tickets',
        kind: 'tickets',
        text: `Ticket ID|Subject|Status|Priority|Source|Type|Agent|Group|Created time|Due by Time|Resolved time|Closed time|Last update time|Initial response time|Time tracked|First response time (in hrs)|Resolution time (in hrs)|Agent interactions|Customer interactions|Resolution status|First response status|Tags|Survey results|Full name|Email
501|Refund|Closed|Low|Portal|Question|Sara Lee|Billing|2024-05-06 09:00:00|2024-05-07 09:00:00|2024-05-06 11:00:00|2024-05-06 12:00:00|2024-05-06 12:00:00|2024-05-06 09:12:00|00:30|00:12:00|02:00:00|1|1|Within SLA|Within SLA||Extremely Happy|Joe|j@x
502|Crash|Resolved|High|Email|Problem|Sara Lee|Tech|2024-05-06 10:00:00|2024-05-06 12:00:00|2024-05-06 15:00:00||2024-05-06 15:00:00|2024-05-06 11:00:00|00:30|01:00:00|05:00:00|3|4|SLA Violated|SLA Violated||Extremely Unhappy|Joe|j@x
503|Access|Open|Low|Phone|Question|Tim Ng|Tech|2024-05-07 10:00:00|2024-05-09 12:00:00|||2024-05-07 15:00:00|2024-05-07 10:30:00|00:30|00:30:00||1|1||Within SLA|||Joe|j@x
504|Invoice|Closed|Low|Email|Question|Tim Ng|Billing|2024-05-07 10:00:00|2024-05-09 12:00:00|2024-05-07 11:00:00|2024-05-07 12:00:00|2024-05-07 15:00:00|2024-05-07 10:06:00|00:30|00:06:00|01:00:00|1|1|Within SLA|Within SLA||Happy|Joe|j@x`,
        overall: {
          tickets: 4,
          resolved: 3,
          asa: mean(720, 3600, 1800, 360),
          aht: mean(7200, 18000, 3600),
          sla: 2 / 4,
          csatMean: mean(5, 1, 4),
          csat: 2 / 3,
        },
        by: { 'Sara Lee': { asa: 2160, aht: 12600 } },
      },
    ],
  },
  {
    name: 'ibm helpdesk',
    sheets: [
      {
        sheet: 'WA_Fn-UseC_-IT-Help-Desk',
        kind: 'tickets',
        text: `ticket|requestor|RequestorSeniority|ITOwner|FiledAgainst|TicketType|Severity|Priority|daysOpen|Satisfaction
1|1929|1 - Junior|50|Systems|Issue|2 - Normal|0 - Unassigned|3|1 - Unsatisfied
2|1587|2 - Regular|15|Software|Request|1 - Minor|1 - Low|5|1 - Unsatisfied
3|925|2 - Regular|15|Access/Login|Request|2 - Normal|0 - Unassigned|0|0 - Unknown
4|413|4 - Management|22|Systems|Request|2 - Normal|0 - Unassigned|20|3 - Highly satisfied
5|318|1 - Junior|22|Access/Login|Request|2 - Normal|1 - Low|1|2 - Satisfied`,
        overall: { tickets: 5, aht: 86400 * mean(3, 5, 0, 20, 1), csat: 2 / 4 },
        by: { '15': { tickets: 2 } },
      },
    ],
  },
  {
    name: 'nyc 311',
    sheets: [
      {
        sheet: '311',
        kind: 'tickets',
        text: `Unique Key|Created Date|Closed Date|Agency|Agency Name|Complaint Type|Descriptor|Location Type|Incident Zip|City|Status|Due Date|Resolution Description|Resolution Action Updated Date|Borough|Open Data Channel Type
61000001|05/06/2024 01:10:00 PM|05/06/2024 02:10:00 PM|NYPD|New York City Police|Noise|Loud Music|Street|10001|NEW YORK|Closed||The police|05/06/2024 02:10:00 PM|MANHATTAN|ONLINE
61000002|05/16/2024 12:10:00 AM|05/16/2024 03:10:00 AM|NYPD|New York City Police|Noise|Loud Talking|Street|10002|NEW YORK|Closed||The police|05/16/2024 02:10:00 PM|BRONX|PHONE
61000003|05/26/2024 12:10:00 PM||DOT|Transportation|Street Light|Out|Street|10002|NEW YORK|In Progress||||BRONX|MOBILE`,
        overall: { tickets: 3, aht: mean(3600, 10800), resolved: 2, complaintRate: null },
      },
    ],
  },
  {
    name: '中文 客服工作台 综合',
    sheets: [
      {
        sheet: '服务记录',
        kind: 'tickets',
        text: `服务编号|服务日期|渠道|服务人员|客户|响应时长(秒)|处理时长(分)|是否解决|是否首次解决|是否投诉|满意度(5分制)|NPS评分
F1|2024-05-06|电话|甲|x|12|5|是|是|否|5|10
F2|2024-05-06|在线|乙|x|30|8|是|否|否|4|8
F3|2024-05-07|电话|甲|x|48|2.5|否|否|是|2|3`,
        overall: {
          services: 3,
          asa: 30,
          aht: 310,
          resolved: 2,
          fcr: 1 / 3,
          complaintRate: 1 / 3,
          csatMean: 11 / 3,
          nps: 0,
        },
      },
    ],
  },
];
